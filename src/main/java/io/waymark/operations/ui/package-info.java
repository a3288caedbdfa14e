@NullMarked
package io.waymark.operations.ui;

import org.jspecify.annotations.NullMarked;
