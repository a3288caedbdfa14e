/** Keycloak as the directory that says who is in the company, reached by its admin client. */
@NullMarked
package io.waymark.integration.keycloak;

import org.jspecify.annotations.NullMarked;
