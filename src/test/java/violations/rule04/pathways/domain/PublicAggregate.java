package violations.rule04.pathways.domain;

import org.axonframework.spring.stereotype.Aggregate;

/** Others could load and change it. */
@Aggregate
public class PublicAggregate {}
