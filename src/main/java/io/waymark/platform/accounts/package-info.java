/** Accounts of our own, and how one signs in with them, until there is an identity provider. */
@NullMarked
package io.waymark.platform.accounts;

import org.jspecify.annotations.NullMarked;
