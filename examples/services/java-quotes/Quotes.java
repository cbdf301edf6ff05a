import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Executors;

/** Prices of shares. It starts as slowly as a service with a framework, a connection pool and caches to fill. */
public final class Quotes {
  private static final int START_MS = 10_000;
  private static final Map<String, Integer> CENTS = new TreeMap<>();

  public static void main(String[] arguments) throws Exception {
    System.out.println("filling the cache");
    Thread.sleep(START_MS);
    for (int share = 1; share <= 100; share++) CENTS.put("S" + share, 100 * share);
    int port = Integer.parseInt(System.getenv().getOrDefault("PORT", "8090"));
    HttpServer server = HttpServer.create(new InetSocketAddress(port), 0);
    server.createContext("/health", exchange -> answer(exchange, 200, "{\"status\":\"UP\"}"));
    server.createContext("/quotes", Quotes::quote);
    server.setExecutor(Executors.newFixedThreadPool(8));
    server.start();
    System.out.println("listening on port " + port);
  }

  private static void quote(HttpExchange exchange) throws IOException {
    String[] parts = exchange.getRequestURI().getPath().split("/");
    String share = parts.length > 2 ? parts[2] : "";
    Integer cents = CENTS.get(share);
    if (share.isEmpty()) answer(exchange, 200, "{\"shares\":" + CENTS.size() + "}");
    else if (cents == null) answer(exchange, 404, "{\"error\":\"there is no such share\"}");
    else answer(exchange, 200, "{\"share\":\"" + share + "\",\"cents\":" + cents + "}");
  }

  private static void answer(HttpExchange exchange, int status, String json) throws IOException {
    exchange.getRequestBody().readAllBytes();
    byte[] body = json.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("content-type", "application/json");
    exchange.sendResponseHeaders(status, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }
}
