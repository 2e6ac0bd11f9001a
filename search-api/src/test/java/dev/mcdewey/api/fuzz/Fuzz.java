package dev.mcdewey.api.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes requests up, the same for the same seed.
 *
 * @param seed what chance begins with
 * @param routes what is asked
 * @param known values by name that suit each other, and are thus mostly accepted
 */
public record Fuzz(long seed, List<Route> routes, List<Map<String, String>> known) {

    /** Shares of wrong values: one that is well among good ones is read on further than one of many. */
    private static final double LITTLE = 0.05;

    private static final double MUCH = 0.3;

    /** Each request, whatever the requests before it were. */
    public Stream<Request> requests(int count) {
        return IntStream.range(0, count).mapToObj(this::request);
    }

    private Request request(int number) {
        Chance chance = new Chance(seed * 1_000_003 + number);
        Route route = routes.get(number % routes.size());
        double trouble = chance.of(0.6) ? LITTLE : MUCH;
        return new Writing(chance, chance.oneOf(known), trouble).request(number, route);
    }

    /** One request in the making. */
    private static final class Writing {

        private static final double OPTIONAL = 0.4;

        /** How much rarer than a wrong value is what most routes refuse, whatever else is right. */
        private static final double ODDITY = 0.2;

        private final Chance chance;
        private final double trouble;
        private final Values values;
        private final Target target;

        Writing(Chance chance, Map<String, String> known, double trouble) {
            this.chance = chance;
            this.trouble = trouble;
            this.values = new Values(chance, known, trouble);
            this.target = new Target(chance, trouble * ODDITY);
        }

        Request request(int number, Route route) {
            String accepted = route.isOfApi() || chance.of(0.2) ? "*/*" : "text/html,*/*;q=0.8";
            String contentType = chance.of(trouble * ODDITY / 2) ? "text/plain" : "application/json";
            return new Request(number, route, target(route), accepted, contentType, body(route));
        }

        private String target(Route route) {
            String path = route.path();
            for (Input input : at("path", route)) {
                path = path.replace("{" + input.name() + "}", target.written(values.of(input)));
            }
            List<String> query = query(route);
            return query.isEmpty() ? path : path + "?" + String.join("&", query);
        }

        private List<String> query(Route route) {
            List<Input> inputs = at("query", route);
            List<String> query = new ArrayList<>();
            inputs.stream()
                    .filter(input -> chance.of(input.required() ? 1 - trouble * ODDITY : OPTIONAL))
                    .forEach(input -> query.add(parameter(input.name(), values.of(input))));
            if (!inputs.isEmpty() && chance.of(trouble * ODDITY)) {
                Input again = chance.oneOf(inputs);
                query.add(parameter(again.name(), values.of(again)));
            }
            if (chance.of(trouble * ODDITY)) {
                query.add(parameter(new Hostile(chance).text(), new Hostile(chance).text()));
            }
            return query;
        }

        private String parameter(String name, String value) {
            return target.written(name) + "=" + target.written(value);
        }

        private @Nullable String body(Route route) {
            List<Input> given = at("body", route).stream()
                    .filter(input -> chance.of(input.required() ? 1 : OPTIONAL))
                    .toList();
            return route.takesBody() ? new Bodies(chance, values, trouble * ODDITY).of(given) : null;
        }

        private static List<Input> at(String place, Route route) {
            return route.inputs().stream()
                    .filter(input -> input.place().equals(place))
                    .toList();
        }
    }
}
