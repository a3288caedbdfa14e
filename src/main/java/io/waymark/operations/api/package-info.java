@NamedInterface("api")
@NullMarked
package io.waymark.operations.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
