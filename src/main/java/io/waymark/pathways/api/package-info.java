@NamedInterface("api")
@NullMarked
package io.waymark.pathways.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
