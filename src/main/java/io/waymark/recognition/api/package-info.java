@NullMarked
package io.waymark.recognition.api;

import org.jspecify.annotations.NullMarked;
