@NullMarked
package io.waymark.accountability.api;

import org.jspecify.annotations.NullMarked;
