@NullMarked
package io.waymark.pathways.sidestate;

import org.jspecify.annotations.NullMarked;
