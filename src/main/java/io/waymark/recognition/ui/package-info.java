@NullMarked
package io.waymark.recognition.ui;

import org.jspecify.annotations.NullMarked;
