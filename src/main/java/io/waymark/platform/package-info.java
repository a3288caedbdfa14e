@ApplicationModule(type = ApplicationModule.Type.OPEN)
@NullMarked
package io.waymark.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
