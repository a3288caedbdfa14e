@NullMarked
package io.waymark.pathways.api;

import org.jspecify.annotations.NullMarked;
