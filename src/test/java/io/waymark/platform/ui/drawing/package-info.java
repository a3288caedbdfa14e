@NullMarked
package io.waymark.platform.ui.drawing;

import org.jspecify.annotations.NullMarked;
