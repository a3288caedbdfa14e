@NullMarked
package io.waymark.support;

import org.jspecify.annotations.NullMarked;
