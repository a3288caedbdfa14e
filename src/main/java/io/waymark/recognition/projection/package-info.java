@NullMarked
package io.waymark.recognition.projection;

import org.jspecify.annotations.NullMarked;
