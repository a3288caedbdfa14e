@NullMarked
package io.waymark.demo;

import org.jspecify.annotations.NullMarked;
