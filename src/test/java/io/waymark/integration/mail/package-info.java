@NullMarked
package io.waymark.integration.mail;

import org.jspecify.annotations.NullMarked;
