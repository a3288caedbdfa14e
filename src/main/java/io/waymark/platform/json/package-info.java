@NullMarked
package io.waymark.platform.json;

import org.jspecify.annotations.NullMarked;
