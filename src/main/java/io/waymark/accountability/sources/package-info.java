@NullMarked
package io.waymark.accountability.sources;

import org.jspecify.annotations.NullMarked;
