@NullMarked
package io.waymark.operations;

import org.jspecify.annotations.NullMarked;
