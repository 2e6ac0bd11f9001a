package dev.mcdewey.api.web;

import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.MethodParameter;
import org.springframework.util.MultiValueMap;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.BindParam;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;

/** Which query parameters each route reads; those of a record are its components. */
final class KnownParameters {

    private final Map<Method, Set<String>> known = new ConcurrentHashMap<>();

    /**
     * Makes sure that a route reads what it is given; a misspelt filter would else be an answer to another question.
     *
     * @throws InvalidParameterException if it does not; the message names what it reads
     */
    void check(HandlerMethod route, Collection<String> given) {
        Set<String> names = known.computeIfAbsent(route.getMethod(), method -> namesOf(route));
        given.stream().filter(name -> !names.contains(name)).findFirst().ifPresent(name -> {
            throw new InvalidParameterException(name, "is not known here; " + known(names));
        });
    }

    /**
     * Makes sure that what a route reads is given once; of several values all but one would go unheard.
     *
     * @throws InvalidParameterException if it is not
     */
    void checkOnce(HandlerMethod route, MultiValueMap<String, String> given) {
        Set<String> names = known.computeIfAbsent(route.getMethod(), method -> namesOf(route));
        names.stream()
                .filter(name -> given.getOrDefault(name, List.of()).size() > 1)
                .findFirst()
                .ifPresent(name -> {
                    throw new InvalidParameterException(name, "must be given only once");
                });
    }

    private static String known(Set<String> names) {
        return names.isEmpty() ? "no parameter is" : "known are " + String.join(", ", names);
    }

    private static Set<String> namesOf(HandlerMethod route) {
        return Arrays.stream(route.getMethodParameters())
                .flatMap(KnownParameters::namesOf)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> namesOf(MethodParameter parameter) {
        RequestParam single = parameter.getParameterAnnotation(RequestParam.class);
        if (single != null) {
            return Stream.of(
                    StringUtils.hasText(single.name())
                            ? single.name()
                            : parameter.getParameter().getName());
        }
        return parameter.hasParameterAnnotation(ModelAttribute.class)
                ? Arrays.stream(parameter.getParameterType().getDeclaredConstructors())
                        .flatMap(record -> Arrays.stream(record.getParameters()))
                        .map(KnownParameters::nameOf)
                : Stream.empty();
    }

    private static String nameOf(Parameter component) {
        BindParam bound = component.getAnnotation(BindParam.class);
        return bound == null ? component.getName() : bound.value();
    }
}
