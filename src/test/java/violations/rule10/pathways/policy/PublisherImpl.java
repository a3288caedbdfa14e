package violations.rule10.pathways.policy;

class PublisherImpl {}
