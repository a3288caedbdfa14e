/** Writes mails, and hands them to the mail server where there is one. */
@NullMarked
package io.waymark.integration.mail;

import org.jspecify.annotations.NullMarked;
