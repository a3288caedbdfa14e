@NullMarked
package io.waymark.recognition.web;

import org.jspecify.annotations.NullMarked;
