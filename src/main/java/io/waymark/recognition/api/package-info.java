@NamedInterface("api")
@NullMarked
package io.waymark.recognition.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
