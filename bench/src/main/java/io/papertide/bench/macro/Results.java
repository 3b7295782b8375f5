package io.papertide.bench.macro;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * All that one run of the benchmark measured.
 *
 * @param date the day of the run
 * @param machine facts by name
 * @param measurements in the order in which they were taken
 */
public record Results(String date, Map<String, String> machine, List<Measurement> measurements) {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final List<Integer> SIZES = List.of(10_000, 100_000, 1_000_000);
    private static final double HELLO_BAR = 3;
    private static final double SKLEARN_BAR = 1.6;
    private static final double GROWTH_BAR = 1.05;

    /** Copies. */
    public Results {
        measurements = List.copyOf(measurements);
    }

    /** A quotient of measured times. */
    record Ratio(String name, double value, double bar) {
        boolean passes() {
            return value <= bar;
        }
    }

    private Optional<Measurement> find(String id) {
        return measurements.stream()
                .filter(measurement -> measurement.task().id().equals(id))
                .findFirst();
    }

    /** Returns the quotients whose parts were measured. */
    List<Ratio> ratios() {
        List<Ratio> ratios = new ArrayList<>();
        for (String id : List.of("version", "help")) {
            add(ratios, id + " / hello", List.of(id), "hello", HELLO_BAR);
        }
        add(
                ratios,
                "(real.import + real.report) / real.sklearn",
                List.of("real.import", "real.report"),
                "real.sklearn",
                SKLEARN_BAR);
        for (int size : SIZES) {
            String name = "g" + size;
            add(
                    ratios,
                    name + ".import / " + name + ".sklearn",
                    List.of(name + ".import"),
                    name + ".sklearn",
                    Double.NaN);
            add(ratios, name + ".import / " + name + ".bare", List.of(name + ".import"), name + ".bare", Double.NaN);
        }
        for (int i = 1; i < SIZES.size(); i++) {
            growth(ratios, SIZES.get(i - 1), SIZES.get(i), i == 1 ? Double.NaN : GROWTH_BAR);
        }
        return ratios;
    }

    private void add(List<Ratio> ratios, String name, List<String> parts, String of, double bar) {
        List<Measurement> found =
                parts.stream().flatMap(id -> find(id).stream()).toList();
        Optional<Measurement> whole = find(of);
        if (found.size() == parts.size() && whole.isPresent() && found.stream().allMatch(Measurement::ok)) {
            double sum = found.stream().mapToDouble(Measurement::seconds).sum();
            ratios.add(new Ratio(name, sum / whole.get().seconds(), bar));
        }
    }

    private void growth(List<Ratio> ratios, int size, int larger, double bar) {
        for (String what : List.of("import", "topics", "compare")) {
            Optional<Measurement> small = find("g" + size + "." + what).filter(Measurement::ok);
            Optional<Measurement> large = find("g" + larger + "." + what).filter(Measurement::ok);
            if (small.isPresent() && large.isPresent()) {
                double power = Samples.growth(
                        size, small.get().seconds(), larger, large.get().seconds());
                ratios.add(new Ratio("growth exponent of " + what + ", " + size + " to " + larger, power, bar));
            }
        }
    }

    /** Returns everything as JSON, each run of each task among it. */
    public String json() {
        ObjectNode root = MAPPER.createObjectNode().put("date", date);
        ObjectNode facts = root.putObject("machine");
        machine.forEach(facts::put);
        ArrayNode tasks = root.putArray("tasks");
        measurements.forEach(measurement -> tasks.add(node(measurement)));
        ArrayNode quotients = root.putArray("ratios");
        for (Ratio ratio : ratios()) {
            quotients.addObject().put("name", ratio.name()).put("value", ratio.value());
        }
        return root.toPrettyString() + "\n";
    }

    private static ObjectNode node(Measurement measurement) {
        ObjectNode node = MAPPER.createObjectNode()
                .put("id", measurement.task().id())
                .put("command", String.join(" ", measurement.task().command()))
                .put("ok", measurement.ok())
                .put("seconds", measurement.seconds())
                .put("fastest", measurement.fastest());
        ArrayNode runs = node.putArray("runs");
        for (ProcessRun run : measurement.runs()) {
            ObjectNode one = runs.addObject().put("seconds", run.seconds()).put("status", run.status());
            if (!Double.isNaN(run.cpuSeconds())) {
                one.put("cpuSeconds", run.cpuSeconds()).put("mebibytes", run.mebibytes());
            }
        }
        return node;
    }

    /** Returns everything as Markdown: the machine, a row a task, a row a ratio. */
    public String markdown() {
        StringBuilder text = new StringBuilder("Measured on " + date + ".\n\n");
        machine.forEach((name, value) ->
                text.append("* ").append(name).append(": ").append(value).append('\n'));
        text.append("\n| task | median s | least s | processor s | peak MiB | runs | bar | |\n");
        text.append("|---|---:|---:|---:|---:|---:|---:|---|\n");
        measurements.forEach(measurement -> text.append(row(measurement)));
        text.append("\n| ratio | value | bar | |\n|---|---:|---:|---|\n");
        for (Ratio ratio : ratios()) {
            boolean barred = !Double.isNaN(ratio.bar());
            text.append(String.format(
                    Locale.ROOT,
                    "| %s | %.2f | %s | %s |\n",
                    ratio.name(),
                    ratio.value(),
                    barred ? String.format(Locale.ROOT, "%.2f", ratio.bar()) : "",
                    barred ? verdict(ratio.passes()) : ""));
        }
        return text.toString();
    }

    private static String row(Measurement measurement) {
        Budget budget = measurement.task().budget();
        boolean barred = !budget.equals(Budget.NONE);
        String seconds = measurement.ok() ? figure("%.3f", measurement.seconds()) : "failed";
        return "| " + measurement.task().id() + " | " + seconds + " | " + figure("%.3f", measurement.fastest()) + " | "
                + figure("%.2f", measurement.cpuSeconds()) + " | " + figure("%.0f", measurement.mebibytes()) + " | "
                + measurement.runs().size() + " | " + bar(budget) + " | "
                + (barred ? verdict(measurement.passes()) : "") + " |\n";
    }

    private static String bar(Budget budget) {
        String seconds = Double.isInfinite(budget.seconds()) ? "" : budget.seconds() + " s";
        return Double.isInfinite(budget.mebibytes())
                ? seconds
                : seconds + ", " + figure("%.0f MiB", budget.mebibytes());
    }

    private static String figure(String form, double value) {
        return Double.isNaN(value) ? "" : String.format(Locale.ROOT, form, value);
    }

    private static String verdict(boolean passes) {
        return passes ? "pass" : "**miss**";
    }
}
