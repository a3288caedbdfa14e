@NullMarked
package io.waymark.recognition.domain;

import org.jspecify.annotations.NullMarked;
