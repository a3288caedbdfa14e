@NullMarked
package io.waymark.integration.keycloak;

import org.jspecify.annotations.NullMarked;
