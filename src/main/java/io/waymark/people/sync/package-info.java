/**
 * Has the importer carry out what a directory tells, on a schedule and when somebody asks. What it keeps is neither event nor read
 * model: when it ran and what came of it.
 */
@NullMarked
package io.waymark.people.sync;

import org.jspecify.annotations.NullMarked;
