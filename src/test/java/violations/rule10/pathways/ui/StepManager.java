package violations.rule10.pathways.ui;

class StepManager {}
