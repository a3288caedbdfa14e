package violations.rule02.pathways.web;

import violations.rule02.pathways.projection.Rows;

/** Reads the read model itself instead of asking a query. */
class ReadsRowsOverRest {
    Rows rows = new Rows();
}
