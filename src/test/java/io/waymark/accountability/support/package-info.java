@NullMarked
package io.waymark.accountability.support;

import org.jspecify.annotations.NullMarked;
