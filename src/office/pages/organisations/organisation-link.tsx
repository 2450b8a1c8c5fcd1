/** An organisation by its name, leading to its page. */
export function OrganisationLink({ to: { id, name } }: { to: { id: string; name: string } }) {
  return (
    <a class="ds-link" href={`/office/organisations/${id}`}>
      {name}
    </a>
  );
}
