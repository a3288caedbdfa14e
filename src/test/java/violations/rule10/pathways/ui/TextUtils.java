package violations.rule10.pathways.ui;

class TextUtils {
    static class SplitHelper {}
}
