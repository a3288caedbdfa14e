@NullMarked
package io.waymark.platform.mongodb;

import org.jspecify.annotations.NullMarked;
