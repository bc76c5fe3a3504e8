"""What the groups share: peers and their servers, a load client, browsers, and what becomes of the results."""
