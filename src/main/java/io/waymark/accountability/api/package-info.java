@NamedInterface("api")
@NullMarked
package io.waymark.accountability.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
