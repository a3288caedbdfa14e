@NullMarked
package io.waymark.pathways.projection;

import org.jspecify.annotations.NullMarked;
