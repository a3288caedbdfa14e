/** The realm and the theme in {@code keycloak/}, read by the real Keycloak. */
@NullMarked
package io.waymark.keycloak;

import org.jspecify.annotations.NullMarked;
