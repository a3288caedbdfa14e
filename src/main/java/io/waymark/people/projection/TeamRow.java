package io.waymark.people.projection;

record TeamRow(String name) {}
