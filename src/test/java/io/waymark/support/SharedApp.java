package io.waymark.support;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Hands every test class that asks for an {@link EmbeddedApp} the very same one, started once a run. Tests stay out of each
 * other's way by using people and pathways of their own, see {@link Company}.
 */
public final class SharedApp implements ParameterResolver {
    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == EmbeddedApp.class
                || parameter.getParameter().getType() == Company.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        EmbeddedApp app = context.getRoot()
                .getStore(ExtensionContext.Namespace.create(SharedApp.class))
                .computeIfAbsent(EmbeddedApp.class, key -> EmbeddedApp.start(), EmbeddedApp.class);
        return parameter.getParameter().getType() == Company.class ? new Company(app) : app;
    }
}
