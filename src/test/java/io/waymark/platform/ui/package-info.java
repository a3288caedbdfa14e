@NullMarked
package io.waymark.platform.ui;

import org.jspecify.annotations.NullMarked;
