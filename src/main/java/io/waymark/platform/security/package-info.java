@NullMarked
package io.waymark.platform.security;

import org.jspecify.annotations.NullMarked;
