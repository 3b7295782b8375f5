package io.papertide.analytics.topic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;

/** All forms in one tree of characters, walked once from every place where a form may begin. */
final class CueTrie {
    private static final int[] NOTHING = {};
    private static final int FEW = 6;

    private final char[][] edges;
    private final int[][] targets;
    private final int[][] forms;

    private CueTrie(List<Node> nodes) {
        edges = new char[nodes.size()][];
        targets = new int[nodes.size()][];
        forms = new int[nodes.size()][];
        for (int n = 0; n < edges.length; n++) {
            Node node = nodes.get(n);
            edges[n] = new char[node.next.size()];
            targets[n] = new int[node.next.size()];
            int e = 0;
            for (var edge : node.next.entrySet()) {
                edges[n][e] = edge.getKey();
                targets[n][e++] = edge.getValue();
            }
            forms[n] = node.forms.isEmpty()
                    ? NOTHING
                    : node.forms.stream().mapToInt(Integer::intValue).toArray();
        }
    }

    /** Builds a tree of forms, known by their place in the list. */
    static CueTrie of(List<CueForm> forms) {
        List<Node> nodes = new ArrayList<>();
        nodes.add(new Node());
        for (int f = 0; f < forms.size(); f++) {
            int at = 0;
            for (char c : forms.get(f).text().toCharArray()) {
                Integer next = nodes.get(at).next.get(c);
                if (next == null) {
                    next = nodes.size();
                    nodes.get(at).next.put(c, next);
                    nodes.add(new Node());
                }
                at = next;
            }
            nodes.get(at).forms.add(f);
        }
        return new CueTrie(nodes);
    }

    /** Hands over every form found, wherever it stands; whether it may count there is for the receiver to say. */
    void find(MatchText text, Visitor visitor) {
        for (int start = 0; start < text.length(); start++) {
            if (text.startsWord(start) || MatchText.isHangul(text.charAt(start))) {
                walk(text, start, visitor);
            }
        }
    }

    private void walk(MatchText text, int start, Visitor visitor) {
        int node = 0;
        for (int i = start; i < text.length(); i++) {
            int edge = edge(edges[node], text.charAt(i));
            if (edge < 0) {
                return;
            }
            node = targets[node][edge];
            for (int form : forms[node]) {
                visitor.found(form, start, i + 1);
            }
        }
    }

    /** Most nodes have one or two edges, where to look at each is faster than to search. */
    private static int edge(char[] edges, char c) {
        if (edges.length > FEW) {
            return Arrays.binarySearch(edges, c);
        }
        for (int i = 0; i < edges.length; i++) {
            if (edges[i] == c) {
                return i;
            }
        }
        return -1;
    }

    /** Receives what was found. */
    interface Visitor {
        /** Takes a form found from a place up to another one. */
        void found(int form, int start, int end);
    }

    private static final class Node {
        final TreeMap<Character, Integer> next = new TreeMap<>();
        final List<Integer> forms = new ArrayList<>();
    }
}
