/** Speaks of @NullMarked, which is not enough. */
package violations.rule10.pathways.policy;
