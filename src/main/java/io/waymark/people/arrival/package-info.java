/** How people come in: which person an identity is, who is noted as a newcomer, and who is the first of all. */
@NullMarked
package io.waymark.people.arrival;

import org.jspecify.annotations.NullMarked;
