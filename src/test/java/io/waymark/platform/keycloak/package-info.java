@NullMarked
package io.waymark.platform.keycloak;

import org.jspecify.annotations.NullMarked;
