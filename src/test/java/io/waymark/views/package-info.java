@NullMarked
package io.waymark.views;

import org.jspecify.annotations.NullMarked;
