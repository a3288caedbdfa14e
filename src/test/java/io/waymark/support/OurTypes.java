package io.waymark.support;

import io.waymark.WaymarkApplication;
import java.util.Comparator;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.AnnotatedBeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;

/** Finds what is delivered, so that a test that goes over all of a kind cannot pass over a new one. */
public final class OurTypes {
    private OurTypes() {}

    /** All our types below another, interfaces too, without those of tests, in the order of their names. */
    public static Stream<Class<?>> below(Class<?> parent) {
        var scan = new ClassPathScanningCandidateComponentProvider(false) {
            @Override
            protected boolean isCandidateComponent(AnnotatedBeanDefinition definition) {
                return true;
            }
        };
        scan.addIncludeFilter(new AssignableTypeFilter(parent));
        return scan.findCandidateComponents("io.waymark").stream()
                .<Class<?>>map(found -> ClassUtils.resolveClassName(
                        String.valueOf(found.getBeanClassName()), OurTypes.class.getClassLoader()))
                .filter(type -> type != parent && isDelivered(type))
                .sorted(Comparator.comparing(Class::getName));
    }

    private static boolean isDelivered(Class<?> type) {
        return type.getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .equals(WaymarkApplication.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation());
    }
}
