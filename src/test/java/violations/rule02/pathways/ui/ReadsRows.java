package violations.rule02.pathways.ui;

import violations.rule02.pathways.projection.Rows;

/** Reads the read model itself instead of asking a query. */
class ReadsRows {
    Rows rows = new Rows();
}
