@NullMarked
package io.waymark.accountability.ui;

import org.jspecify.annotations.NullMarked;
