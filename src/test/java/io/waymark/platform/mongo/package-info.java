@NullMarked
package io.waymark.platform.mongo;

import org.jspecify.annotations.NullMarked;
