@NullMarked
package io.waymark.recognition.sources;

import org.jspecify.annotations.NullMarked;
